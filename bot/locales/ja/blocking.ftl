# Block lists: /block and /unblock, and what a blocked wish is answered with. Words are the moderators' own.

blocking-command-block = このサーバーで、リクエストの言葉やメンバーをブロックします（モデレーター用）
blocking-command-block-word = この言葉を含むリクエストでは曲を作らないようにします
blocking-command-block-member = このサーバーでは、このメンバーの曲を作らないようにします
blocking-command-block-list = このサーバーでブロックしているものを見ます
blocking-command-unblock = ブロックリストから外します（モデレーター用）
blocking-command-unblock-word = 言葉のブロックを解除します
blocking-command-unblock-member = このメンバーの曲をまた作るようにします
blocking-command-word = 1語、またはひとまとまりの数語
blocking-command-member = このサーバーのメンバー

blocking-word-blocked = 「{ $word }」をブロックしました。この言葉を含むリクエストでは、大文字でもアクセント付きでも1文字ずつ区切ってあっても、曲を作りません。
blocking-word-unblocked = 「{ $word }」のブロックを解除しました。
blocking-word-not-blocked = 「{ $word }」はブロックされていませんでした。
blocking-member-blocked = { $member }はここで曲を頼めなくなりました。本人がデータを消去しても続き、解除できるのは /unblock だけです。
blocking-member-unblocked = { $member }はまたここで曲を頼めます。
blocking-member-not-blocked = { $member }はブロックされていませんでした。

blocking-list = このサーバーでブロック中
blocking-list-words = 言葉：{ $count }件
blocking-list-members = メンバー：{ $count }人
blocking-list-empty = ブロックしているものはありません。`/block word`か`/block member`をお使いください。
blocking-list-cut = リストが長いため、一部だけを表示しています。残りは /unblock に入力し始めると見つかります。

error-blocked-word = 「{ $word }」という言葉は、このサーバーの曲には使えません。
error-blocked-word-hint = 別の言葉で頼むか、モデレーターに相談してください。
error-blocked-member = このサーバーのモデレーターにより、あなたはここで曲を頼めません。
error-blocked-member-hint = 間違いだと思うときは、モデレーターに相談してください。
error-bad-word-empty = リクエストの中から探せる文字がありません。
error-bad-word-empty-hint = 1語か、ひとまとまりの数語を入力してください。
error-bad-word-long = 長すぎてブロックできません。{ $most }文字までです。
error-bad-word-long-hint = 1語か、ひとまとまりの数語を入力してください。
error-too-many-blocks = リストにはすでに上限の{ $most }件があります。
error-too-many-blocks-hint = 先に /unblock でいくつか外してください。
error-block-yourself = 自分自身はブロックできません。
error-block-yourself-hint = ほかのモデレーターならできます。
