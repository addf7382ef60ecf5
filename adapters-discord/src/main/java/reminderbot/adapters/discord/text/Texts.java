package reminderbot.adapters.discord.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one subject in one language, from a resource bundle in this package. English is the bundle without a
 * language and stands in for languages the bot does not speak. Thread-safe.
 */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Opens a bundle.
     *
     * @param subject the bundle's name, such as {@code reminder} for {@code reminder.properties}
     */
    public static Texts of(String subject, Locale locale) {
        ResourceBundle.Control englishOtherwise =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = Texts.class.getPackageName() + "." + subject;
        return new Texts(ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), englishOtherwise));
    }

    /**
     * A text with its arguments put in, as {@link MessageFormat} does it: plurals by {@code choice}, single quotes doubled.
     * User text among the arguments must have gone through {@link SafeText} before.
     *
     * @throws java.util.MissingResourceException when the bundle has no such text
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }
}
