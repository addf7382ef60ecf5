package reminderbot.adapters.sqlite.guild;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.guild.GuildSettings;

/**
 * Settings by the text of their column. The text is read from the row each time and means the same for ever, so what is
 * kept here can never be stale, whoever changed the row; parsing it costs several times as much as reading it. Thread-safe.
 */
final class SettingsCache {
    private static final int MOST = 1_000;
    private static final float LOAD = 0.75f;

    private static final Map<String, GuildSettings> BY_TEXT =
            Collections.synchronizedMap(new LinkedHashMap<>(16, LOAD, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, GuildSettings> eldest) {
                    return size() > MOST;
                }
            });

    private SettingsCache() {}

    /**
     * The settings that the text holds.
     *
     * @throws reminderbot.domain.storage.StorageException when it holds something else
     */
    static GuildSettings parse(String text) {
        return BY_TEXT.computeIfAbsent(
                text, unknown -> Json.read(unknown, SettingsJson.class).toSettings());
    }
}
