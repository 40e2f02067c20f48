## Finding

error-short-melody = { $notes }音だけのメロディーは多くの曲に含まれているため、探せません。
error-short-melody-hint = { $least }音以上を弾くか、送ってください。12音ほどあれば確実に見つかります。
