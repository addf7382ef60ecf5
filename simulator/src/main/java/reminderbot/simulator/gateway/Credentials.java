package reminderbot.simulator.gateway;

import reminderbot.simulator.model.Intent;

/**
 * What the bot must show and may ask for.
 *
 * @param token without {@code Bot}
 * @param grantedIntents the privileged intents that the developer portal grants
 */
public record Credentials(String token, long grantedIntents) {

    /** True when none of these intents is privileged and not granted. */
    public boolean grant(long intents) {
        return (intents & Intent.PRIVILEGED & ~grantedIntents) == 0;
    }
}
