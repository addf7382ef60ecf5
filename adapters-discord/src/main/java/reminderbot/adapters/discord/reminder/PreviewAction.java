package reminderbot.adapters.discord.reminder;

import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.adapters.discord.event.EventAction;
import reminderbot.adapters.discord.guild.ChannelLookup;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.ChannelId;

/** {@code /event preview}: exactly what the next reminder would send if it went out now. Pings nobody. */
final class PreviewAction implements EventAction {
    private final PreviewReminder previewReminder;
    private final ChannelLookup lookup;

    PreviewAction(PreviewReminder previewReminder, ChannelLookup lookup) {
        this.previewReminder = previewReminder;
        this.lookup = lookup;
    }

    @Override
    public Reply handle(Caller caller, Event event) {
        PreviewReminder.Preview preview = previewReminder.handle(new PreviewReminder.Command(event.id()));
        CardOptions options = options(caller, preview.called().event().target());
        return new PreviewCard(caller.locale(), Locales.of(preview.language(), caller.guild()), options).of(preview);
    }

    /** As a reminder looks there; where the channel cannot be found, as it looks in most. */
    private CardOptions options(Caller caller, ChannelId target) {
        try {
            return CardOptions.of(caller.guild().getJDA(), lookup.permissionsIn(target));
        } catch (RestFailure notFound) {
            return CardOptions.ALL;
        }
    }
}
