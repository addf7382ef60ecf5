package reminderbot.adapters.discord.guild;

import reminderbot.application.event.RecheckPermissions;
import reminderbot.application.guild.NoteGuildJoined;
import reminderbot.application.guild.NoteGuildLeft;
import reminderbot.application.guild.ReviewGuilds;

/** What there is to do when the bot comes to a guild or goes, or may do more or less there. */
public record GuildUseCases(
        NoteGuildLeft left, NoteGuildJoined joined, ReviewGuilds review, RecheckPermissions recheck) {}
