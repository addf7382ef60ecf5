package reminderbot.simulator.model;

/** A role of a guild. The role with the guild's id is everyone's. */
public record Role(long id, String name, long permissions, int position, boolean mentionable, boolean managed) {

    /** The same role with other permissions. */
    public Role withPermissions(long changed) {
        return new Role(id, name, changed, position, mentionable, managed);
    }

    /** The same role, to be mentioned by everybody or only by those who may mention everyone. */
    public Role withMentionable(boolean changed) {
        return new Role(id, name, permissions, position, changed, managed);
    }
}
