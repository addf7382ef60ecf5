package reminderbot.simulator.transport;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Answers while the simulator is still being put together. */
final class NotReadyDispatcher extends Dispatcher {

    private static final int UNAVAILABLE = 503;

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        return new MockResponse.Builder().code(UNAVAILABLE).build();
    }
}
