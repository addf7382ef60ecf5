package reminderbot.bootstrap.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import reminderbot.bootstrap.config.LogSetup;
import reminderbot.bootstrap.config.MachineTime;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.config.SettingsReader;
import reminderbot.bootstrap.config.Variables;
import reminderbot.bootstrap.wiring.Bot;
import reminderbot.bootstrap.wiring.DaggerBotComponent;

/** {@code run}: the bot, until it is told to stop. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs the bot. Needs DISCORD_TOKEN, from the environment or from a file .env in this folder.")
final class RunCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("");

    @Override
    public Integer call() {
        Variables variables = Variables.read(System.getenv(), FOLDER);
        Settings settings = SettingsReader.readToLogIn(variables);
        LogSetup.apply(settings.logging());
        StartWarnings.log(variables, settings);
        OlderBotFolder.requireBroughtOver(FOLDER, settings.storage());
        Bot bot = DaggerBotComponent.factory()
                .create(settings, MachineTime.shiftedBy(settings.trial().clockOffset()))
                .bot();
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "stop"));
        bot.start();
        throw bot.awaitEnding();
    }
}
