# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = 曲を変える、調べる、楽譜にする、似た曲を探す
tooling-command-tools-song = 自分の曲から選ぶか、メッセージのリンクを貼ってください
tooling-command-bring = MIDI ファイルを持ち込むと、ここで曲になり、すべてのツールが使えます
tooling-command-bring-file = 1 MiB までの MIDI ファイル
tooling-command-bring-style = あなたのメロディーに、このスタイルのコードとバンドを付けます
tooling-command-find = 言葉またはメロディーで曲を探す
tooling-command-find-words = 例：フルートの悲しいワルツ
tooling-command-find-melody = メロディーの MIDI ファイル（調とテンポは問いません）

tooling-choose = { $song } をどうしますか？できた曲は、別の曲としてこのチャンネルに届きます。
tooling-placeholder-choose = ツールを選んでください

tooling-tool-subtle = 少しだけ変える
tooling-tool-subtle-about = いくつかのフレーズを作り直し、ほかは一音も変えません
tooling-tool-bold = 大きく変える
tooling-tool-bold-about = 調・テンポ・形式はそのまま、ほとんどを作り直します
tooling-tool-infill = 一部の小節を作り直す…
tooling-tool-infill-about = 指定した小節だけを作り直し、ほかは変えません
tooling-tool-restyle = 別のスタイルで…
tooling-tool-restyle-about = 同じメロディーとコードを、別の編成で演奏します
tooling-tool-reharmonise = 別のコード
tooling-tool-reharmonise-about = 同じメロディーに別のコードを付けます
tooling-tool-blend = 別の曲と混ぜる…
tooling-tool-blend-about = この曲ともう一曲のあいだの曲を作ります
tooling-tool-analyze = 分析
tooling-tool-analyze-about = 調、コード、形式、提案、そしてなぜそう聞こえるか
tooling-tool-score = 楽譜にする
tooling-tool-score-about = スコアとパート譜を PDF、MusicXML、画像で
tooling-tool-like = 似た曲を探す
tooling-tool-like-about = 音楽がこの曲に似た曲

tooling-modal-title-infill = 一部の小節を作り直す
tooling-modal-title-restyle = 別のスタイルで演奏する
tooling-modal-title-blend = 別の曲と混ぜる
tooling-input-first = 最初の小節
tooling-placeholder-first = 1 から { $bars } まで
tooling-input-last = 最後の小節
tooling-placeholder-last = 1 から { $bars } まで
tooling-input-style = スタイル
tooling-placeholder-style = ボサノバ、テクノ、弦楽四重奏 …
tooling-input-other = もう一曲
tooling-placeholder-other = リンク、または曲の下にある ID
tooling-input-amount = もう一曲の割合（％）
tooling-placeholder-amount = 50

tooling-analysis-picture = 小節ごとの曲の姿：ローマ数字のコード、その機能、終止、形式、音域。
tooling-score = 楽譜です。スコア全体と、zip の中に各パートがあります。
tooling-found = 見つかった曲
tooling-found-nothing = そのような曲は見つかりませんでした。別の言葉か、もっと長いメロディーで試してください。
tooling-found-where = { $bar } 小節目から：{ $of } 音のうち { $notes } 音

error-nothing-to-find = 探すものがありません。
error-nothing-to-find-hint = 言葉か、メロディーの MIDI ファイルをください。
