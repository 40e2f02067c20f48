## Finding

error-short-melody = 只有 { $notes } 个音的旋律在太多曲子里都有，无法查找。
error-short-melody-hint = 请弹奏或发来至少 { $least } 个音；有十来个音就一定能找到。
