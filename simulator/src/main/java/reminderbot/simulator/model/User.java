package reminderbot.simulator.model;

/** An account: a person's or a bot's. */
public record User(long id, String name, boolean bot) {

    /** How a message mentions this account. */
    public String mention() {
        return "<@" + id + ">";
    }
}
