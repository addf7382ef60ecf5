package reminderbot.adapters.discord.text;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Discord would make of a text, as far as it can be told from its documentation ("Markdown Text 101", "Message
 * formatting" in the reference) and from simple-markdown, which its clients build on. Errs on the side of seeing something.
 */
public final class DiscordMarkdown {
    /** What the server looks for in the raw text, whatever is escaped: pings, and addresses that are unfolded. */
    private static final List<Map.Entry<String, Pattern>> RAW = List.of(
            rule("everyone", "@(?:everyone|here)"),
            rule("ping", "<@[!&]?\\d+>"),
            rule("address", "(?i)(?:https?|ftp|steam|discord)://\\S"),
            rule("invitation", "(?i)(?:discord\\.gg|discord(?:app)?\\.com/invite)/\\w"));

    /** What begins where a character is not escaped. Plain characters are taken many at a time: each turn of a loop takes stack. */
    private static final List<Map.Entry<String, Pattern>> INLINE = List.of(
            rule("escape", "\\\\[^0-9A-Za-z\\s]"),
            rule("code", "(`+)[\\s\\S]*?[^`]\\1(?!`)"),
            rule("bold", "\\*\\*(?:\\\\[\\s\\S]|[^\\\\*]++|\\*)+?\\*\\*(?!\\*)"),
            rule("italics", "\\*(?=\\S)(?:\\\\[\\s\\S]|[^\\\\*]++)+?\\*(?!\\*)"),
            rule("underline", "__(?:\\\\[\\s\\S]|[^\\\\_]++|_)+?__(?!_)"),
            rule("italics", "_(?:\\\\[\\s\\S]|[^\\\\_]++)+?_"),
            rule("strikethrough", "~~[\\s\\S]+?~~"),
            rule("spoiler", "\\|\\|[\\s\\S]+?\\|\\|"),
            rule("link", "\\[[\\s\\S]+?]\\(\\s*<?[^\\s)]+"),
            rule("address", "<[^\\s:>]+:/[^\\s>]+>"),
            rule("mention", "<(?:@[!&]?|#|id:)\\w+>"),
            rule("command", "</[^>]+:\\d+>"),
            rule("time", "<t:-?\\d+(?::\\w)?>"),
            rule("emoji", "<a?:\\w+:\\d+>"),
            rule("emoji", ":[^\\s:]+:"));

    private static final List<Map.Entry<String, Pattern>> LINE_START = List.of(
            rule("heading", " *#{1,3} +\\S"),
            rule("small print", " *-# +\\S"),
            rule("quote", " *>(?:>>)? "),
            rule("list", " *(?:[-*+]|\\d+\\.) +\\S"),
            rule("code block", "```"));

    private DiscordMarkdown() {}

    /** Everything the text holds that is not plain, in order, without escapes. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Pattern> rule : RAW) {
            rule.getValue().matcher(text).results().forEach(match -> found.add("raw " + rule.getKey()));
        }
        for (int at = 0; at < text.length(); at++) {
            if (at == 0 || text.charAt(at - 1) == '\n') {
                addMatches(LINE_START, text, at, found);
            }
            if (addMatches(INLINE, text, at, found)) {
                at++;
            }
        }
        return found;
    }

    /** Whether the character here is an escape, and so the next one nothing but itself. */
    private static boolean addMatches(List<Map.Entry<String, Pattern>> rules, String text, int at, List<String> found) {
        for (Map.Entry<String, Pattern> rule : rules) {
            Matcher matcher = rule.getValue().matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                if (rule.getKey().equals("escape")) {
                    return true;
                }
                found.add(rule.getKey());
            }
        }
        return false;
    }

    private static Map.Entry<String, Pattern> rule(String name, String regex) {
        return entry(name, Pattern.compile(regex));
    }
}
