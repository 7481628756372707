package fairwell.standalone.process;

import fairwell.standalone.process.FairwellClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** What the clients of a test have sent and been told. It outlives every server. */
final class Journal {

  /** The account all of them use. */
  static final String ACCOUNT = "hr";

  /** One request; the key is its own. */
  record Sent(String key, String path, Map<String, Object> body) {}

  /** What an acknowledgement promises. */
  record Receipt(String id, long version, List<String> events, boolean replayed) {

    static Receipt of(JsonNode json) {
      return new Receipt(
          json.get("id").asString(),
          json.get("version").asLong(),
          json.get("events").valueStream().map(JsonNode::asString).toList(),
          json.get("replayed").asBoolean());
    }
  }

  private final Map<String, Sent> sent = new ConcurrentHashMap<>();
  private final Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, String> unexpected = new ConcurrentHashMap<>();

  void sends(Sent request) {
    sent.put(request.key(), request);
  }

  /** Notes an answer; one that asks to come again later leaves the request unanswered. */
  void heard(Sent request, Answer answer) {
    if (answer.status() == 200 || answer.status() == 201) {
      acknowledged.put(request.key(), Receipt.of(answer.json()));
    } else if (answer.status() != 503) {
      unexpected.put(request.key(), answer.status() + " " + answer.json());
    }
  }

  Map<String, Receipt> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Requests nobody has answered: they may have been carried out, or not. */
  List<Sent> unanswered() {
    return sent.values().stream()
        .filter(request -> !acknowledged.containsKey(request.key()))
        .toList();
  }

  Sent request(String key) {
    Sent request = sent.get(key);
    if (request == null) {
      throw new IllegalArgumentException("never sent: " + key);
    }
    return request;
  }

  /** Answers that are neither an acknowledgement nor a wait; a test expects none. */
  Map<String, String> unexpected() {
    return Map.copyOf(unexpected);
  }
}
