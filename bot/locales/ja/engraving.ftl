error-engraving-failed = 楽譜の音が多すぎるか長すぎて、紙面にできませんでした。
error-engraving-failed-hint = MusicXMLを楽譜作成ソフトで開くか、短い曲にしてください。
