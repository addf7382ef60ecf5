package reminderbot.simulator.gateway;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Disturbs the gateway, and waits for what clients do. Thread-safe. */
public final class GatewayControl {

    private final Gateway gateway;
    private boolean acknowledging = true;
    private int logins;
    private int resumes;

    GatewayControl(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Cuts every connection without a word. Sessions can be resumed. */
    public void dropConnection() {
        gateway.monitor().run(() -> gateway.connections().forEach(Connection::cut));
    }

    /** Closes every connection with a code of Discord's. Sessions can be resumed. */
    public void close(int code, String reason) {
        gateway.monitor().run(() -> gateway.connections().forEach(open -> open.close(code, reason)));
    }

    /** Asks every client to reconnect and resume. */
    public void requestReconnect() {
        gateway.monitor().run(() -> gateway.connections().forEach(open -> open.send(Payloads.reconnect())));
    }

    /** Ends every session: clients must log in again and have missed what happened. */
    public void invalidateSession() {
        gateway.monitor().run(() -> {
            gateway.forgetSessions();
            gateway.connections().forEach(open -> open.send(Payloads.invalidSession(false)));
        });
    }

    /** Says that something is wrong with the session, and that the client can resume it. */
    public void interruptSession() {
        gateway.monitor().run(() -> gateway.connections().forEach(open -> open.send(Payloads.invalidSession(true))));
    }

    /** Forgets every session and cuts the connections, as a long outage does: the resume will be refused. */
    public void loseSession() {
        gateway.monitor().run(() -> {
            gateway.forgetSessions();
            gateway.connections().forEach(Connection::cut);
        });
    }

    /** Sends the next event of this name, like {@code MESSAGE_REACTION_ADD}, twice. */
    public void repeatNext(String event) {
        gateway.monitor().run(() -> gateway.delivery().repeatNext(event));
    }

    /** Leaves a field out of the next event of this name, so that a client cannot read it. */
    public void mutilateNext(String event, String field) {
        gateway.monitor().run(() -> gateway.delivery().mutilateNext(event, field));
    }

    /** Keeps events of this name back, so that what happens later overtakes them. */
    public void holdBack(String event) {
        gateway.monitor().run(() -> gateway.delivery().holdBack(event));
    }

    /** Sends what was kept back, in the order it happened, and keeps nothing back any more. */
    public void releaseHeldBack() {
        gateway.monitor().run(() -> gateway.delivery().release().forEach(gateway::send));
    }

    /** Answers heartbeats, or stops answering them. */
    public void acknowledgeHeartbeats(boolean answer) {
        gateway.monitor().run(() -> acknowledging = answer);
    }

    /** Leaves the chunk with this index, counted from 0, out of the next member list that has it. */
    public void skipChunk(int index) {
        gateway.monitor().run(() -> gateway.members().leaveOut(index));
    }

    /** Answers requests for members, or never does. */
    public void answerMemberRequests(boolean answer) {
        gateway.monitor().run(() -> gateway.members().setAnswering(answer));
    }

    /** Keeps Discord's limit of one full member list per guild in 30 seconds of the simulator's clock, or none. */
    public void limitMemberRequests(boolean limit) {
        gateway.monitor().run(() -> gateway.members().setLimited(limit));
    }

    /** Sessions with a client on the line now. */
    public long connectedSessions() {
        return gateway.monitor().call(gateway::connectedSessions);
    }

    /** Logins so far, resumes not counted. */
    public int logins() {
        return gateway.monitor().call(() -> logins);
    }

    /** Resumed sessions so far. */
    public int resumes() {
        return gateway.monitor().call(() -> resumes);
    }

    /** Waits until there were at least {@code count} logins. */
    public void awaitLogins(int count, Duration atMost) {
        await(atMost, () -> logins >= count);
    }

    /** Waits until there were at least {@code count} resumes. */
    public void awaitResumes(int count, Duration atMost) {
        await(atMost, () -> resumes >= count);
    }

    /** Waits until no client is connected. */
    public void awaitNoClient(Duration atMost) {
        await(atMost, () -> gateway.connectedSessions() == 0);
    }

    boolean acknowledgesHeartbeats() {
        return acknowledging;
    }

    void countLogin() {
        logins++;
    }

    void countResume() {
        resumes++;
    }

    private void await(Duration atMost, BooleanSupplier reached) {
        gateway.monitor()
                .await(
                        atMost,
                        () -> reached.getAsBoolean() ? Optional.of(true) : Optional.empty(),
                        () -> "%d logins, %d resumes, %d connected"
                                .formatted(logins, resumes, gateway.connectedSessions()));
    }
}
