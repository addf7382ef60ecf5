package reminderbot.adapters.sqlite.guild;

import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

/** A row of the event_opt_out table. */
record OptOutRow(MessageId eventId, UserId userId) {}
