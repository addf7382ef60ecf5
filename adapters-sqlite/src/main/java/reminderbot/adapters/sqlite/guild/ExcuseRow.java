package reminderbot.adapters.sqlite.guild;

import reminderbot.domain.guild.Excuse;
import reminderbot.domain.id.UserId;

/** Somebody who wants no reminder: opted out, or else away. */
record ExcuseRow(UserId userId, boolean optedOut) {
    Excuse excuse() {
        return optedOut ? Excuse.OPTED_OUT : Excuse.AWAY;
    }
}
