package reminderbot.simulator;

import java.util.function.UnaryOperator;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.Role;

/** A role of a guild. Thread-safe. */
public final class SimulatedRole {

    private final Stage stage;
    private final Guild guild;
    private final long id;

    SimulatedRole(Stage stage, Guild guild, long id) {
        this.stage = stage;
        this.guild = guild;
        this.id = id;
    }

    /** The role's id. */
    public long id() {
        return id;
    }

    /** How a message mentions the role. */
    public String mention() {
        return "<@&" + id + ">";
    }

    /** Permits more. */
    public void grant(Permission... permissions) {
        change(role -> role.withPermissions(role.permissions() | Permission.of(permissions)));
    }

    /** Permits less. */
    public void revoke(Permission... permissions) {
        change(role -> role.withPermissions(role.permissions() & ~Permission.of(permissions)));
    }

    /** Lets everybody mention it, or only those who may mention everyone. */
    public void mentionable(boolean byEverybody) {
        change(role -> role.withMentionable(byEverybody));
    }

    /** Deletes it; its members lose it. */
    public void delete() {
        stage.run(() -> stage.guilds().deleteRole(guild, id));
    }

    private void change(UnaryOperator<Role> change) {
        stage.run(() ->
                stage.guilds().changeRole(guild, change.apply(guild.roles().get(id))));
    }
}
