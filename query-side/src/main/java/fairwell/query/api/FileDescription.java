package fairwell.query.api;

import static fairwell.query.api.ReadOperation.json;

import fairwell.log.ledger.LedgerKeySpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How exports, evidence bundles and the ledger are described, which are fetched as files. */
final class FileDescription {

  private static final String GET = "get";

  private final ReadOperation operations;
  private final AnswerShape shapes;
  private final Map<String, Map<String, Map<String, Object>>> all = new LinkedHashMap<>();

  FileDescription(ReadOperation operations, AnswerShape shapes) {
    this.operations = operations;
    this.shapes = shapes;
  }

  /**
   * The operations by path and method.
   *
   * @param ofCase where the questions about one case begin
   */
  Map<String, Map<String, Map<String, Object>>> of(String ofCase) {
    exports();
    content(ofCase + "evidence-bundle", "get-evidence-bundle", "application/zip");
    content("ledger/checkpoint", "get-ledger-checkpoint", "text/plain");
    ledgerKeys();
    content("ledger/tile/{level}/{place}", "get-ledger-tile", "application/octet-stream");
    content("ledger/tile/entries/{place}", "get-ledger-entries", "application/octet-stream");
    content("ledger/events/{eventId}/proof", "get-ledger-proof", "text/plain");
    return all;
  }

  private void ledgerKeys() {
    String keys = "ledger/keys";
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("text/plain", Map.of());
    content.putAll(json(Map.of("type", "array", "items", shapes.of(LedgerKeySpan.class))));
    put(GET, keys, operations.of("get-ledger-keys", keys, Set.of(), "200", content));
  }

  private void exports() {
    String exports = "exports";
    Map<String, Object> asking =
        operations.of("ask-export", exports, Set.of(), "202", json(shapes.of(ExportAnswer.class)));
    asking.put("requestBody", ExportDescription.body());
    put("post", exports, asking);
    Map<String, Object> list = Map.of("type", "array", "items", shapes.of(ExportAnswer.class));
    put(GET, exports, operations.of("list-exports", exports, Set.of(), "200", json(list)));
    String one = exports + "/{exportId}";
    put(
        GET,
        one,
        operations.of("get-export", one, Set.of(), "200", json(shapes.of(ExportAnswer.class))));
    content(one + "/file", "fetch-export", "application/octet-stream");
    content(one + "/manifest", "get-export-manifest", "text/plain");
  }

  /** What has a form of its own, which docs/ledger.md, docs/verify.md or docs/exports.md names. */
  private void content(String path, String id, String type) {
    put(GET, path, operations.of(id, path, Set.of(), "200", Map.of(type, Map.of())));
  }

  private void put(String method, String path, Map<String, Object> operation) {
    all.computeIfAbsent(path, _ -> new TreeMap<>()).put(method, operation);
  }
}
