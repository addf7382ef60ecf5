package reminderbot.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A bare HTTP client, for what JDA would not ask. */
final class RestProbe {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Simulator simulator;

    RestProbe(Simulator simulator) {
        this.simulator = simulator;
    }

    HttpResponse<String> get(String path) {
        return getAs("Bot " + simulator.token(), path);
    }

    HttpResponse<String> getAs(String authorization, String path) {
        return send(request(path).header("Authorization", authorization).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Authorization", "Bot " + simulator.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(String path) {
        return send(request(path)
                .header("Authorization", "Bot " + simulator.token())
                .PUT(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(simulator.restUrl() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
