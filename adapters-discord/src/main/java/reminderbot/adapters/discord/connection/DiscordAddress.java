package reminderbot.adapters.discord.connection;

import org.jspecify.annotations.Nullable;

/**
 * Where Discord is: its own servers, a proxy, or a simulator.
 *
 * @param restUrl base of the REST API, such as {@code http://127.0.0.1:8081/api/v10}; null means Discord's
 * @param gatewayUrl the gateway, such as {@code ws://127.0.0.1:8081/gateway}; null means Discord's
 */
public record DiscordAddress(
        @Nullable String restUrl, @Nullable String gatewayUrl) {
    public DiscordAddress {
        requireScheme(restUrl, "http");
        requireScheme(gatewayUrl, "ws");
    }

    private static void requireScheme(@Nullable String url, String scheme) {
        if (url != null && !url.startsWith(scheme + "://") && !url.startsWith(scheme + "s://")) {
            throw new IllegalArgumentException(
                    "the address must begin with %s:// or %ss://, not %s".formatted(scheme, scheme, url));
        }
    }
}
