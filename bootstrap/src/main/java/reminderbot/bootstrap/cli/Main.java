package reminderbot.bootstrap.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: finds the command, and turns what it ends with into an exit code (design, section 8). */
@Command(
        name = "reminder-bot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reminds, politely and at an interval, only the members who have not answered.")
public final class Main implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            RunCommand.class,
            DemoCommand.class,
            MigrateCommand.class,
            RollbackCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            DbCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs a command and says with what the process should end: 0 done, 1 failed, 2 wrong usage or configuration, 3 findings. */
    static int execute(String... arguments) {
        CommandLine main = new CommandLine(new Main());
        // A method reference to picocli's class, which is of Java 5, keeps it out of Java 17's archive.
        for (Class<?> command : needed(arguments)) {
            main.addSubcommand(command);
        }
        return main.setExecutionExceptionHandler(new Failures()).execute(arguments);
    }

    /** The one that the first argument names, or all: to find out what each takes is slower than most of them are. */
    private static List<Class<?>> needed(String... arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run.");
    }
}
