"""Words that leave the choice to the composer, in seven languages."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "en": "surprise me, a surprise for me, surprise us, you choose, you decide, your choice, composer's choice, dealer's choice, up to you, whatever you like, whatever you want, anything you like, anything you want, something random, random song, a random song, something i would like, something i'd like, something i might like, something for my taste, feeling lucky",
    "de": "überrasch mich, überrasche mich, überrasch uns, überrasche uns, überraschen sie mich, lass mich überraschen, lass dir was einfallen, lass dir etwas einfallen, such dir was aus, such du aus, entscheide du, du entscheidest, deine wahl, was du willst, irgendwas nach meinem geschmack",
    "es": "sorpréndeme, sorprendeme, sorpréndenos, sorpréndame, dame una sorpresa, elige tú, tú eliges, tú decides, decide tú, lo que quieras, lo que tú quieras, al azar",
    "fr": "surprends-moi, surprends moi, surprenez-moi, surprenez moi, surprends-nous, fais-moi une surprise, fais moi une surprise, étonne-moi, étonne moi, à toi de choisir, à toi de voir, tu choisis, comme tu veux, ce que tu veux, au hasard, carte blanche",
    "pt": "surpreenda-me, surpreende-me, me surpreenda, me surpreende, surpreenda a gente, me faça uma surpresa, faça uma surpresa, faz uma surpresa, você escolhe, escolha você, você decide, tu escolhes, o que você quiser, ao acaso",
    "ja": "おまかせ, お任せ, おまかせで, お任せで, おまかせします, お任せします, おまかせください, 驚かせて, おどろかせて, びっくりさせて, サプライズして, サプライズをください, なんでもいい, 何でもいい, 好きに作って",
    "zh": "给我惊喜, 給我驚喜, 给我一个惊喜, 給我一個驚喜, 来个惊喜, 來個驚喜, 给个惊喜, 給個驚喜, 让我惊喜, 讓我驚喜, 随便来一首, 隨便來一首, 随便写, 隨便寫, 你来决定, 你來決定, 你决定, 你決定, 你来选, 你來選, 随机, 隨機",
}  # fmt: skip
"""By language. Wherever they stand in a prompt, unless they are denied."""

WORDS: dict[str, str] = {
    "en": "surprise, surprise song, random, anything, whatever",
    "de": "überraschung, überraschen, egal, irgendwas",
    "es": "sorpresa, cualquier cosa",
    "fr": "surprise, n'importe quoi",
    "pt": "surpresa, qualquer coisa",
    "ja": "サプライズ",
    "zh": "惊喜, 驚喜, 随便, 隨便, 随意, 隨意",
}
"""By language. Only where such a word is a whole prompt, or its whole first clause: there are songs about surprises."""

DENIALS = frozenset(
    "no not don't dont never nicht nie kein keine no nunca ne pas jamais não nao nunca nem 不 别 別 勿 不要".split()
)
"""Just before a phrase, they take it back."""

ENDS = frozenset(
    ", . ; : ! ? … - ( ) 、 。 ， ； ： ！ ？ ～ 〜 but and with only in please aber und mit nur in bitte pero y con sólo solo por mais et avec en s'il mas e com em で は を が に だ です 但 但是 要 的 吧 有".split()
)
"""Where the first clause ends: a mark, or what begins the next."""

OPENERS = frozenset(
    "hey hi hello please ok okay oh so then just well minstrel hallo bitte also dann einfach mal hola por favor pues bonjour salut alors s'il te plaît plait vous olá oi então じゃあ では じゃ 请 請 那 就".split()
)
"""What may stand before a word that is a whole prompt."""

LEADS = frozenset(
    ", . ; : ! ? ¡ ¿ … - 、 。 ， ； ： ！ ？ ～ 〜 & + but and though yet please however aber und doch bitte pero y mais et mas e で でも ただし ただ は を が 但 但是 不过 不過 可是 吧 请 請 て ね よ".split()
)
"""What only joins the words that come after to what asks for a surprise."""
