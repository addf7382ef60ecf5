package reminderbot.application.guild;

import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.UnitOfWork;

/** Shows the settings that hold in a guild. */
public final class ShowSettings {
    private final UnitOfWork unitOfWork;
    private final HouseRules rules;

    public ShowSettings(UnitOfWork unitOfWork, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
    }

    /** The guild's own settings; those of new guilds when it has set nothing. */
    public GuildSettings handle(Command command) {
        return unitOfWork.read(stores -> rules.settingsOf(stores, command.guild()));
    }

    /** What a guild has that has set nothing. */
    public GuildSettings ofNewGuilds() {
        return rules.newGuilds();
    }

    /** Show the settings of this guild. */
    public record Command(GuildId guild) {}
}
