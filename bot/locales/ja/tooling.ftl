# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = 曲を変えたり、分析したり、楽譜にしたり、似た曲を探したりします
tooling-command-tools-song = 自分の曲から選ぶか、メッセージへのリンクを貼ってください
tooling-command-bring = MIDIファイルを持ち込みます。ここで曲になり、すべてのツールが使えます
tooling-command-bring-file = 1 MiBまでのMIDIファイル
tooling-command-bring-style = あなたのメロディーに、このスタイルのコードとバンドを付けます
tooling-command-find = 言葉かメロディーで曲を探します
tooling-command-find-words = 例：フルートの入った、あの悲しいワルツ
tooling-command-find-melody = メロディーのMIDIファイル。調とテンポは問いません

tooling-choose = { $song } をどうしますか？できたものは、別の曲としてこのチャンネルに届きます。
tooling-placeholder-choose = ツールを選んでください

tooling-tool-vary = バリエーション…
tooling-tool-vary-about = 少しからほとんどまで、フレーズを作り直します。ほかは一音も変えません
tooling-tool-infill = 一部の小節を作り直す…
tooling-tool-infill-about = 指定した小節だけを作り直し、ほかは変えません
tooling-tool-restyle = 別のスタイル…
tooling-tool-restyle-about = 同じメロディーとコードを、別のバンドで演奏します
tooling-tool-reharmonise = 別のコード…
tooling-tool-reharmonise-about = 同じメロディーに別のコードを付けます
tooling-tool-blend = 別の曲と混ぜる…
tooling-tool-blend-about = この曲と別の曲の中間の曲を作ります
tooling-tool-analyze = 分析
tooling-tool-analyze-about = 調、コード、構成、提案、そしてなぜそう聞こえるのか
tooling-tool-score = 楽譜にする
tooling-tool-score-about = スコアとパート譜をPDF、MusicXML、画像で
tooling-tool-like = 似た曲を探す
tooling-tool-like-about = 音楽がこの曲に似ている曲

tooling-modal-title-vary = バリエーションを作る
tooling-modal-title-infill = 一部の小節を作り直す
tooling-modal-title-restyle = 別のスタイルで演奏する
tooling-modal-title-reharmonise = 別のコード
tooling-modal-title-blend = 別の曲と混ぜる
tooling-input-amount = 変える度合い（%）
tooling-placeholder-amount = 0 – 100
tooling-input-first = 最初の小節
tooling-placeholder-first = 1〜{ $bars }
tooling-input-last = 最後の小節
tooling-placeholder-last = 1〜{ $bars }
tooling-input-players = 作り直す楽器
tooling-placeholder-players = すべて、または一部：フルート、ピアノ
tooling-input-style = スタイル
tooling-placeholder-style = ボサノヴァ、テクノ、弦楽四重奏…
tooling-input-other = もう1曲
tooling-placeholder-other = リンクかID（それぞれの曲の下にあります）
tooling-input-share = もう1曲の割合（%）
tooling-placeholder-share = 0 – 100

tooling-analysis-picture = 1小節ごとに見た曲：ローマ数字のコードとその機能、終止、構成、音域。
tooling-score = 楽譜にしました。スコア全体と、各パート譜の入ったzipです。
tooling-found = 見つかった曲
tooling-found-nothing = そのような曲は見つかりませんでした。別の言葉か、もっと長いメロディーでお試しください。
tooling-found-where = { $bar }小節目から：{ $of }音のうち{ $notes }音

error-nothing-to-find = 探すものがありません。
error-nothing-to-find-hint = 言葉か、メロディーのMIDIファイルを渡してください。
error-not-playing = この曲で「{ $typed }」は演奏していません。
error-not-playing-hint = 演奏しているのは{ $players }です。
