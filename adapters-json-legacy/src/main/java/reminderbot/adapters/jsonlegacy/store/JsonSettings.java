package reminderbot.adapters.jsonlegacy.store;

import java.nio.file.Path;
import java.time.ZoneId;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;

/**
 * Which file to keep everything in, and how to read what the older bot wrote there.
 *
 * @param file the main file; need not exist, its folders are made
 * @param zone of its times, which name none: that of the machine that runs the older bot
 * @param mode test mode keeps the short intervals of the older bot's test mode
 * @param newGuilds the settings of guilds that this bot has not met yet
 */
public record JsonSettings(Path file, ZoneId zone, OperatingMode mode, GuildSettings newGuilds) {}
