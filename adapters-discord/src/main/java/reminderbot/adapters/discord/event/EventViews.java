package reminderbot.adapters.discord.event;

import reminderbot.application.event.FindMissing;
import reminderbot.application.event.ListEvents;
import reminderbot.application.event.ShowEvent;

/** What moderators can look at. */
public record EventViews(ListEvents list, ShowEvent show, FindMissing missing) {}
