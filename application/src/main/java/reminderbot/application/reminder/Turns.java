package reminderbot.application.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.FairTurns;
import reminderbot.domain.reminder.Pings;
import reminderbot.domain.storage.Stores;

/** Whose turn it is to be pinged, by the settings of the guild and by who was pinged before. */
final class Turns {
    private Turns() {}

    static List<UserId> choose(Stores stores, HouseRules rules, Event event, List<UserId> missing, Instant now) {
        GuildLimits limits = rules.settingsOf(stores, event.place().guild()).limits();
        int dailyPings = rules.mode().limitsDailyPings() ? limits.dailyPings() : FairTurns.UNLIMITED;
        Map<UserId, Pings> history = stores.reminderLogs().listPings(event.id(), now.minus(FairTurns.DAY));
        return new FairTurns(limits.mentionCap(), dailyPings).choose(missing, history);
    }
}
