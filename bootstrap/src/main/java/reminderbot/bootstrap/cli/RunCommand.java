package reminderbot.bootstrap.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    @Override
    public Integer call() {
        Variables variables = Variables.read(System.getenv(), Path.of(""));
        Settings settings = SettingsReader.readToLogIn(variables);
        LogSetup.apply(settings.logging());
        Logger log = LoggerFactory.getLogger(RunCommand.class);
        Set<String> unknown = variables.namesInFileOtherThan(SettingsReader.NAMES);
        if (!unknown.isEmpty()) {
            log.warn("the file .env names what this version does not know: {}", String.join(", ", unknown));
        }
        Bot bot = DaggerBotComponent.factory()
                .create(settings, MachineTime.shiftedBy(settings.trial().clockOffset()))
                .bot();
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "stop"));
        bot.start();
        throw bot.awaitEnding();
    }
}
