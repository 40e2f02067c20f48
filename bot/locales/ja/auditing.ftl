# /audit: the log of what moderators did. Members, channels and roles are mentions.

auditing-command = このサーバーでモデレーターが私に対して行ったことを見ます（モデレーター用）

auditing-title = モデレーターの操作記録
auditing-empty = まだ何もありません。
auditing-footer = { $count }件
auditing-button-newer = 新しい記録
auditing-button-older = 古い記録
auditing-line = { $when } · { $moderator }：{ $act }
auditing-nobody = データを消去したメンバー
auditing-nothing = 未設定

auditing-act-other = { $action }
auditing-act-settings = 設定を保存
auditing-act-block-word = 言葉「{ $word }」をブロック
auditing-act-unblock-word = 言葉「{ $word }」のブロックを解除
auditing-act-block-member = { $member }が曲を頼めないようにブロック
auditing-act-unblock-member = { $member }のブロックを解除
auditing-act-delete-song = { $member }の曲を削除
auditing-act-cancel-song = { $member }の曲をキャンセル
auditing-act-playlist-propose = { $day }のプレイリスト案を作成
auditing-act-playlist-drop = { $day }のプレイリストから曲を除外
auditing-act-playlist-move = { $day }のプレイリストの曲順を変更
auditing-act-playlist-swap = { $day }のプレイリストの曲を入れ替え
auditing-act-playlist-add = { $day }のプレイリストに曲を追加
auditing-act-playlist-approve = { $day }のプレイリストを承認
auditing-act-playlist-decline = { $day }のプレイリストを却下
auditing-act-playlist-publish = { $day }のプレイリストを公開

auditing-changed-first-come = 順番の決め方：{ $before } → { $after }
auditing-changed-songs-per-member = 1人が同時に頼める曲数：{ $before } → { $after }
auditing-changed-songs-per-guild = このサーバーで同時に頼める曲数：{ $before } → { $after }
auditing-changed-language = 言語：{ $before } → { $after }
auditing-changed-timezone = タイムゾーン：{ $before } → { $after }
auditing-changed-playlist-hour = プレイリストの時刻：{ $before } → { $after }
auditing-changed-auto-publish = プレイリストの公開：{ $before } → { $after }
auditing-changed-playlist-channel = プレイリストのチャンネル：{ $before } → { $after }
auditing-changed-moderators-channel = モデレーターのチャンネル：{ $before } → { $after }
auditing-changed-song-channels = 曲を頼めるチャンネル：{ $before } → { $after }
auditing-changed-moderator-roles = モデレーターのロール：{ $before } → { $after }
auditing-changed-dj-roles = DJのロール：{ $before } → { $after }
auditing-changed-asker-roles = 曲を頼めるロール：{ $before } → { $after }
