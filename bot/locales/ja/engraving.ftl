error-engraving-failed = 音が多すぎるか長すぎるため、楽譜にできませんでした。
error-engraving-failed-hint = MusicXMLを楽譜作成ソフトで開くか、もっと短い曲を選んでください。
