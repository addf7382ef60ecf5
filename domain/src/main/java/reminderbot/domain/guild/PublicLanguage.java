package reminderbot.domain.guild;

/** The language of what everybody in a guild reads; what one person asked for comes in that person's own. */
public enum PublicLanguage {
    /** The one the guild has in Discord; English where the bot does not speak it. */
    OF_GUILD,
    ENGLISH,
    FRENCH
}
