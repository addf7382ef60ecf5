package reminderbot.adapters.discord.connection;

/** The bot's secret. It is shown to nobody but Discord: its text form hides it. */
public record DiscordToken(String value) {
    public DiscordToken {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the token is empty");
        }
    }

    @Override
    public String toString() {
        return "DiscordToken[hidden]";
    }
}
