package org.clausetracker.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.RequestId;

/** Answers a request with problem details where no framework is there to do so. */
@Singleton
class ProblemAnswer {

    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    /** Answers. If more of the request is still to come, the connection is closed, because nobody reads the rest. */
    void send(HttpServerRequest request, Problem problem) {
        if (request.isEnded() || request.version() == HttpVersion.HTTP_2) {
            end(request.response(), problem);
        } else {
            sendLast(request, problem);
        }
    }

    /** Answers and closes the connection. */
    void sendLast(HttpServerRequest request, Problem problem) {
        HttpServerResponse response = request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        response.endHandler(done -> request.connection().close());
        end(response, problem);
    }

    private void end(HttpServerResponse response, Problem problem) {
        response.putHeader(RequestId.HEADER, problem.requestId());
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        try {
            response.end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem holds nothing that JSON cannot", e);
        }
    }
}
