# The page: what is around its views, and the chat. Words and titles in placeholders are the asker's own.

page-skip = 本文へ移動
page-motto = ご希望の曲を作ります
page-nav = 行き先
page-tab-chat = リクエスト
page-tab-library = ライブラリ
page-tab-discover = 見つける
page-tab-playlist = 今日の曲
page-tab-verify = 確認
page-tab-settings = 設定
page-language = 言語
page-language-now = 日本語に切り替えました。
page-theme = 明るさ
page-theme-auto = システムに合わせる
page-theme-light = ライト
page-theme-dark = ダーク

page-lost = 接続が切れました。つなぎ直しています…
page-unreachable = Minstrel が応答しません。
page-unreachable-hint = 動いているか確かめてから、もう一度お試しください。
page-garbled = Minstrel の返事を理解できませんでした。
page-garbled-hint = もう一度お試しください。続くようなら、ページを再読み込みしてください。

page-access-title = どなたですか？
page-access-lead = このページはほかの人からも開けるため、一度だけトークンを確認します。トークンは Minstrel の起動時に、アドレスの末尾に表示されています。
page-access-token = トークン
page-access-enter = 入る

## Asking

page-question = どんな曲にしましょう？
page-lead = 雰囲気、スタイル、テンポ、調、楽器、長さを、思いつくままの言葉でどうぞ。決めなかったところは、こちらで選びます。
page-ideas = はじめの一曲のヒント
page-idea-1 = 雨の夜の切ないボサノヴァ、96 BPM
page-idea-2 = オーケストラの壮大な追跡劇、ニ短調
page-idea-3 = 勉強用のローファイ、ビブラフォン入り
page-idea-4 = オルゴールとハープの子守唄、3/4拍子
page-idea-5 = アコーディオンの陽気なワルツ
page-idea-6 = テナーサックスのスローなジャズバラード
page-ask = 曲をリクエスト
page-describe = どんな曲か書いてください
page-describe-first = まず、どんな曲か書いてください。
page-placeholder-prompt = どんな曲にしますか…
page-keys = Enter で作曲、Shift + Enter で改行
page-button-compose = 作曲する

## What was heard

page-heard = 聞き取ったこと
page-remarks = 補足
page-song-name = { $key }の{ $style }
page-length = { $bars }小節 · { $length }
page-my-choice = こちらで選びました
page-you-said = { $words }とのことなので
page-quoted = 「{ $words }」
page-chosen-by-hand = あなたが選びました
page-chosen = あなたの選択：{ $choices }
page-chip-style = スタイル
page-chip-mood = 雰囲気
page-chip-tempo = テンポ
page-chip-key = 調
page-chip-meter = 拍子
page-chip-instruments = 演奏する楽器
page-chip-length = 長さ
page-chip-anew = 選び直すと、新しい曲としてリクエストします。この曲は残ります。
page-search = 一覧から探す
page-placeholder-search = 探す…
page-nothing-found = その名前のものはありません。
page-unit-bpm = 1分あたりの拍数
page-unit-bars = 小節
page-button-take = 決定
page-button-withdraw = 言葉のとおりに戻す

## A song

page-songs = 曲（新しいものほど下）
page-you-asked = リクエスト：
page-card = Minstrel：{ $name }
page-card-reading = Minstrel が読んでいます
page-card-failed = Minstrel：うまくいきませんでした
page-reading = リクエストを読んでいます
page-queued = 順番待ちです
page-composing = { $of }小節中{ $bar }小節目を作曲中
page-composing-end = 最後の小節を仕上げています
page-rendering = 音に仕上げています
page-ready = 曲ができました：{ $name }
page-cancelled = ご希望どおり中止しました。
page-bars-composed = できた小節
page-seed = シード { $seed }
page-took = 制作時間 { $seconds } 秒

page-reactions = いかがですか？
page-react-love = 大好き
page-react-fire = 最高に熱い
page-react-like = いいね
page-react-dislike = 好みではない
page-react-skip = 今はいい
page-reacted = 記録しました：{ $reaction }
page-unreacted = 取り消しました：{ $reaction }

page-button-cancel = キャンセル
page-button-retry = やり直す
page-button-edit = 書き直す
page-button-start-again = もう一度始める
page-button-again = 新しいシード
page-button-vary = バリエーション
page-button-extend = 長くする
page-button-change = 変更…
page-change-what = どこを変えますか？
page-placeholder-change = もっとゆっくり、ドラムなし、もっと悲しく
page-button-save = 保存
page-save-mp3 = 音声
page-save-midi = 音符
page-save-wav = 音声（非圧縮）
page-save-flac = 音声（ロスレス）
page-save-stems = パートごとの音声
page-save-picture = 画像
page-save-recipe = レシピ
page-button-uncount = 数えない
page-uncount-why = この曲への操作からは、好みを学ばないようにします
page-uncounted = この曲は数えません。好みの学習には使いません。
page-button-count = また数える
page-count-why = この曲への操作から、また好みを学びます
page-counted = また数えるようにしました。
page-button-delete = 削除
page-button-sure = はい、削除します
page-delete-sure = もう一度押すと、曲をファイルごと削除します。元には戻せません。
page-deleted = 曲を削除しました。
