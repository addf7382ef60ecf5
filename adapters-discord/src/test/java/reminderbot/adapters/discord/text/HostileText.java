package reminderbot.adapters.discord.text;

import java.util.List;
import java.util.Random;

/** Text that tries to be more than text, made up at random; the seed keeps it the same. */
public final class HostileText {
    /** Everything Discord knows, whole and in pieces, and what disturbs a layout. */
    static final List<String> PIECES = List.of(
            "@everyone",
            "@here",
            "<@1>",
            "<@!12>",
            "<@&123>",
            "<#1>",
            "</event watch:1>",
            "<id:guide>",
            "<t:1:R>",
            "<:a:1>",
            "<a:b:2>",
            ":smile:",
            "[x](http://evil.example)",
            "[x](<https://evil.example>)",
            "https://evil.example/a_b_c",
            "<https://evil.example>",
            "discord.gg/abc",
            "https://discord.gg/abc",
            "steam://run/1",
            "`",
            "``",
            "```",
            "```js\n",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "||",
            "\\",
            "\\\\",
            "[",
            "]",
            "(",
            ")",
            "](",
            "<",
            ">",
            ":",
            "#",
            "@",
            "/",
            "# ",
            "## ",
            "-# ",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "12. ",
            "> ",
            ">>> ",
            "\n",
            "\r\n",
            "\u2028",
            "\t",
            " ",
            "\u00A0",
            "\u3000",
            "\u200B",
            "\u200D",
            "\u200E",
            "\u202E",
            "\u2067",
            "\u2069",
            "\uFEFF",
            "\u00AD",
            "\u0301",
            "\u0336",
            "\u20DD",
            "\uD83D",
            "\uDE00",
            "\uFFFF",
            "\u0000",
            "\u001B[31m",
            "🏆",
            "👩‍👩‍👧",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "1️⃣",
            "🫠",
            "é",
            "ש",
            "ع",
            "日",
            "a",
            "word",
            "7",
            ".",
            "-",
            "+",
            "'",
            "\"",
            "{0}",
            "{",
            "''",
            "%s",
            "$1",
            "&amp;",
            "W".repeat(60));

    private final Random random;

    public HostileText(long seed) {
        random = new Random(seed);
    }

    /** Up to so many pieces, at least one. */
    public String next(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(
                    random.nextInt(8) == 0
                            ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
