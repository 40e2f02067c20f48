# /settings: what moderators decide for their server. Channels and roles are mentions.

settings-command = このサーバーでの私の設定を見たり変えたりします（モデレーター用）

settings-title = このサーバーでの私の設定
settings-intro = 現在の設定です。ボタンを押すと変更できます。変更はすべて /audit に記録されます。

settings-songs = 曲
settings-song-channels = 頼める場所：{ $channels }
settings-asker-roles = 頼める人：{ $roles }
settings-everywhere = すべてのチャンネル
settings-everybody = 全員
settings-none = 未設定

settings-line = 順番
settings-rule-fair = **公平な順番：** メンバーに交代で回るので、だれかがたくさん頼んでも、ほかの人が待たされません。
settings-rule-first-come = **先着順：** 頼まれた順に曲を作ります。
settings-limit-member = 1人が同時に頼める曲数：{ $limit }
settings-limit-member-host = 1人が同時に頼める曲数：{ $limit }（運営者の設定）
settings-limit-guild = このサーバーで同時に頼める曲数：{ $limit }
settings-limit-guild-host = このサーバーで同時に頼める曲数：{ $limit }（運営者の設定）

settings-playlist = 毎日のプレイリスト
settings-playlist-channel = 公開先：{ $channel }
settings-clock = 毎日{ $hour }（{ $zone }の時刻）
settings-publish-auto = モデレーターの承認なしで自動的に公開
settings-publish-asked = モデレーターが承認したら公開

settings-people = 人
settings-moderator-roles = サーバーを管理できる人以外のモデレーター：{ $roles }
settings-moderators-channel = モデレーターへの提案を送る場所：{ $channel }
settings-dj-roles = DJ（すぐにスキップや停止ができる人）：{ $roles }

settings-language = 言語
settings-language-auto = Discordでのこのサーバーの言語
settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-pt = Português
settings-language-ja = 日本語
settings-language-zh = 中文

settings-warnings = ⚠️ 直すところ
settings-channel-gone = { $channel }がなくなったか、私から見えません。別のチャンネルを選んでください。
settings-lacking = { $channel }で必要な権限が足りません。「チャンネルの編集」→「権限」で許可してください：{ $permissions }
settings-permission-view-channel = チャンネルを見る
settings-permission-send-messages = メッセージを送る
settings-permission-embed-links = 埋め込みリンク
settings-permission-attach-files = ファイルを添付
settings-permission-read-message-history = メッセージ履歴を読む

## Buttons and menus. At most 80 characters on a button, 100 in a menu, 150 in a menu that is empty.

settings-button-channels = チャンネル
settings-button-roles = ロール
settings-button-line = 順番と上限
settings-button-playlist = プレイリスト
settings-button-language = 言語
settings-button-back = 戻る
settings-button-limits = 上限を設定…
settings-button-clock = 時刻とタイムゾーンを設定…
settings-choose-song-channels = 曲を頼めるチャンネル（なし：すべてのチャンネル）
settings-choose-playlist-channel = 毎日のプレイリストのチャンネル
settings-choose-moderators-channel = モデレーターが提案を検討するチャンネル
settings-choose-asker-roles = 曲を頼めるロール（なし：全員）
settings-choose-moderator-roles = 私のモデレーターになるロール
settings-choose-dj-roles = DJのロール（なし：全員）
settings-first-come-fair = 公平な順番
settings-first-come-fair-why = だれが何曲頼んでいても、1曲ずつ交代で
settings-first-come-first-come = 先着順
settings-first-come-first-come-why = 頼まれた順。たくさん頼む人がいると全員が待ちます
settings-auto-publish-asked = 先にモデレーターに確認
settings-auto-publish-asked-why = プレイリスト案が届き、承認がなければ公開されません
settings-auto-publish-auto = 自動的に公開
settings-auto-publish-auto-why = だれも確認しなくても、決まった時刻に公開されます

## Windows. A title has at most 45 characters, as has a label.

settings-window-limits = 上限
settings-input-songs-per-member = 1人が同時に頼める曲数
settings-input-songs-per-member-placeholder = 空欄：運営者の設定どおり
settings-input-songs-per-guild = このサーバーで同時に頼める曲数
settings-input-songs-per-guild-placeholder = 空欄：運営者の設定どおり
settings-window-clock = プレイリストの時刻
settings-input-playlist-hour = 時（0〜23）
settings-input-playlist-hour-placeholder = 18
settings-input-timezone = タイムゾーン、またはその中の大きな都市
settings-input-timezone-placeholder = Asia/Tokyo

## What cannot be set, and who may not ask where

error-not-a-number = 「{ $text }」は整数ではありません。
error-not-a-number-hint = 5のように、数字だけを入力してください。
error-bad-guild-setting-limit = 上限は1から{ $most }までの整数です。
error-bad-guild-setting-limit-hint = 空欄にすると、運営者の上限のままになります。
error-bad-guild-setting-hour = 時刻は0時から23時までです。
error-bad-guild-setting-hour-hint = そのどれかを入力してください。例：夕方6時なら18
error-bad-guild-setting-language = その言語は話せません。
error-bad-guild-setting-language-hint = メニューから選んでください。
error-bad-guild-setting-places = 多すぎて覚えられません。
error-bad-guild-setting-places-hint = 25個までにしてください。
error-unknown-timezone = 「{ $zone }」というタイムゾーンは知りません。
error-unknown-timezone-hint = ベルリンならBerlin、東京ならTokyoのように大きな都市を英語で書くか、Asia/Tokyoのようにタイムゾーンそのものを書いてください。
error-unknown-timezone-close = 「{ $zone }」というタイムゾーンは知りません。
error-unknown-timezone-close-hint = このどれかですか？ { $zones }
error-wrong-channel = このサーバーでは、このチャンネルで曲を頼むことはできません。
error-wrong-channel-hint = こちらで頼んでください：{ $channels }
error-may-not-ask = このサーバーでは、曲を頼めるロールが決まっています：{ $roles }
error-may-not-ask-hint = そのどれかを付けてもらえるよう、モデレーターに頼んでください。
