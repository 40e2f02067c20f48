# The daily playlist: proposed to moderators, published, and browsed by everybody.

## Commands

curating-command = このサーバーの毎日のプレイリスト
curating-command-propose = 今日のプレイリスト案を作るか、すでにある案を表示します
curating-command-edit = 公開前のプレイリストを変更します
curating-command-edit-add = 追加する曲。曲のID、またはメッセージへのリンク
curating-command-approve = プレイリストを承認します。決まった時刻に公開されます
curating-command-publish = プレイリストを今すぐ公開します
curating-command-show = プレイリストを表示します。最新のもの、または指定した日のもの
curating-command-show-day = 日付。例：2026-11-22
curating-command-history = これまでのプレイリストを見ます

## Playlists

curating-title = { $day }のプレイリスト
curating-title-proposal = { $day }のプレイリスト（案）
curating-line = **{ $number }.** **{ $title }** · { $asker }
    { $reason }
curating-line-with-link = **{ $number }.** **{ $title }** · { $asker } · [聴く]({ $link })
    { $reason }
curating-somebody = 名無しのメンバー
curating-reason-loved = { $members }人が気に入りました。
curating-reason-heard = { $members }人が聴きました。
curating-reason-taste = ここで聴いている{ $members }人の好みに合いそうです。
curating-reason-lesson = モデレーターがよく残すタイプの曲です。
curating-reason-variety = 変化をつけるために：{ $style }
curating-reason-new = 新しい曲です。
curating-reason-chosen = モデレーターが選びました。
curating-no-songs = 曲はもう残っていません。
curating-published-footer = ここ数日の曲から、皆さんのリアクションと好み、聴かれた回数で選びました
curating-listen = すべて聴く
curating-listen-how = ボイスチャンネルに入って /radio と入力してください。最新のプレイリストを流し、続けて聴いている皆さんに合う曲を流します。リンクから1曲ずつ聴くこともできます。
curating-earlier = 以前のプレイリスト

## The board that moderators decide on

curating-standing = 現在の状態
curating-standing-proposed = まだだれも決めていません。承認されると{ $when }に{ $channel }で公開され、承認がなければ公開されません。
curating-standing-automatic = だれかが却下しないかぎり、{ $when }に{ $channel }で公開されます。
curating-standing-approved = { $moderator }が承認しました。{ $when }に{ $channel }で公開されます。
curating-standing-declined = { $moderator }が却下しました。この後だれかが承認しないかぎり、この日のプレイリストはありません。
curating-standing-published = { $channel }で公開済みです。もう変更できません。
curating-no-channel = （/settings でこれから選ぶチャンネル）
curating-keep = 残す曲（外す曲はチェックを外してください）
curating-move = 曲を上か下へ動かす
curating-move-up = 上へ
curating-move-down = 下へ
curating-swap = 曲を次点の曲と入れ替える
curating-add = 曲を追加する
curating-approve = 承認
curating-decline = プレイリストなし
curating-publish = 今すぐ公開

## Answers

curating-proposed-in = プレイリスト案はこちらです： { $link }
curating-published-in = プレイリストを公開しました： { $link }
curating-none-yet = ここではまだプレイリストが公開されていません。曲を頼み、気に入った曲にリアクションを付けていくと、できるようになります。
curating-none-on-day = { $day }には、ここでプレイリストは公開されていません。

## Browsing

curating-history = これまでのプレイリスト
curating-history-line = **{ $day }** · { $songs }曲 · [見る]({ $link })
curating-history-line-unlinked = **{ $day }** · { $songs }曲
curating-history-open = 日を選んで曲を表示
curating-newer = 新しいほうへ
curating-older = 古いほうへ
curating-back = すべてのプレイリスト

## What can go wrong

error-unknown-playlist = そのプレイリストはこのサーバーにありません。
error-unknown-playlist-hint = モデレーターは /playlist propose で案を作れます。
error-no-proposal = この日のプレイリストはまだありません。
error-no-proposal-hint = /playlist propose で案を作ってください。
error-playlist-published = このプレイリストは公開済みで、もう変更できません。
error-playlist-published-hint = 次のプレイリストは、公開前なら変更できます。
error-playlist-empty = このプレイリストには曲がありません。
error-playlist-empty-hint = 先に曲を追加するか、この日は「プレイリストなし」にしてください。
error-playlist-full = このプレイリストにはすでに上限の{ $songs }曲があります。
error-playlist-full-hint = 先に1曲外してください。
error-not-for-playlist = この曲はプレイリストに入れられません。
error-not-for-playlist-hint = このサーバーで頼まれて完成した曲を選んでください。
error-nothing-to-propose = ここ数日の曲には、プレイリストに入れられるものがもうありません。
error-nothing-to-propose-hint = 先に何曲か頼んでください。この7日間の、まだどのプレイリストにも入っていない曲が候補になります。
error-no-playlist-channel = プレイリストを公開するチャンネルが決まっていません。
error-no-playlist-channel-hint = /settings で選んでください。
error-channel-gone = プレイリストのチャンネルがなくなったか、私から見えません：{ $channel }
error-channel-gone-hint = /settings で別のチャンネルを選ぶか、私に見る権限をください。
error-channel-closed = { $channel }にプレイリストを載せる権限がありません。
error-channel-closed-hint = そのチャンネルを見る、メッセージを送る、埋め込みリンクを載せる、履歴を読む、の4つの権限をください。
error-not-a-day = それは日付ではありません。
error-not-a-day-hint = 2026-11-22 のように書くか、候補から選んでください。
