package org.clausetracker.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.problem.RequestId;

/** Answers a request with problem details where no framework is there to do so. */
@Singleton
public class ProblemAnswer {

    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Answers. The connection is closed if more of the request is still to come, because nobody reads the rest, and if
     * the request is of a version that is not spoken, because nobody knows what follows.
     */
    public void send(HttpServerRequest request, Problem problem) {
        boolean framed = request.version() == HttpVersion.HTTP_2 && request.isSSL();
        boolean spoken = request.version() == HttpVersion.HTTP_1_1 || request.version() == HttpVersion.HTTP_1_0;
        if (framed || (spoken && (request.isEnded() || !hasBody(request)))) {
            end(request.response(), problem);
        } else {
            sendLast(request, problem);
        }
    }

    /** Answers and closes the connection. */
    void sendLast(HttpServerRequest request, Problem problem) {
        HttpServerResponse response = request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        end(response, problem).onComplete(done -> request.connection().close());
    }

    /** Whether a request of HTTP/1 has a body, as its header says. */
    public static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    private Future<Void> end(HttpServerResponse response, Problem problem) {
        response.putHeader(RequestId.HEADER, problem.requestId());
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (problem.status() == ProblemType.UNAVAILABLE.status()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER);
        }
        try {
            return response.end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem holds nothing that JSON cannot", e);
        }
    }
}
