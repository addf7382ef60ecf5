package reminderbot.adapters.discord.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.components.buttons.Button;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.SafeText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.application.guild.ShowMember;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.guild.Remembered;

/** What the bot has stored of somebody in this guild, and how it is deleted. */
final class PrivacyCard {
    static final String DELETE = "forget-me";
    static final String SURE = "forget-me-now";
    static final String KEEP = "remember-me";

    private final Texts texts;

    PrivacyCard(Locale locale) {
        texts = Texts.of("me", locale);
    }

    Reply of(ShowMember.Stored stored) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("privacy-what"));
        stored.member().ifPresent(member -> lines.addAll(wishes(member)));
        Remembered counts = stored.remembered();
        lines.add(texts.get("privacy-counts", counts.answers(), counts.optOuts(), counts.pings(), counts.watches()));
        lines.add(texts.get("privacy-never"));
        return Reply.of(EventLines.card(texts.get("privacy"), lines))
                .with(List.of(Button.danger(CustomId.of(DELETE).text(), texts.get("button-delete"))));
    }

    Reply question() {
        return Reply.of(texts.get("privacy-question"))
                .with(List.of(
                        Button.danger(CustomId.of(SURE).text(), texts.get("button-sure")),
                        Button.secondary(CustomId.of(KEEP).text(), texts.get("button-keep"))));
    }

    private List<String> wishes(KnownMember member) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("privacy-name", SafeText.of(member.name()), TimeText.relative(member.lastSeen())));
        if (member.awayUntil() != null) {
            lines.add(texts.get("privacy-away", TimeText.full(member.awayUntil())));
        }
        if (member.optedOut()) {
            lines.add(texts.get("privacy-opted-out"));
        }
        return lines;
    }
}
