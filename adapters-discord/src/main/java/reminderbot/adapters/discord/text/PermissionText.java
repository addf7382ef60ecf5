package reminderbot.adapters.discord.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;

/** Permissions by the names Discord gives them in its settings. */
public final class PermissionText {
    private final Texts texts;

    public PermissionText(Locale locale) {
        texts = Texts.of("permissions", locale);
    }

    /** Their names in this order. */
    public String of(List<Permission> permissions) {
        return permissions.stream()
                .map(permission -> texts.get(permission.name()))
                .collect(Collectors.joining(", "));
    }
}
