package reminderbot.application.reminder;

import reminderbot.application.guild.PersonToTell;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.GuildSettings;

/** An event that closed by itself, kept until the unit of work has ended and a person can be told. */
record Closed(Event event, GuildSettings settings) {
    void tell(PersonToTell personToTell) {
        if (event.state() instanceof EventState.Closed state) {
            personToTell.tell(event, settings, new PersonToTell.News.EventClosed(state.why()));
        }
    }
}
