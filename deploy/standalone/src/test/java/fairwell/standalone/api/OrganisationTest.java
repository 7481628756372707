package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** The tree of units, published and read over HTTP. */
class OrganisationTest extends LiveTalks {

  private static final String PATH = "/api/v1/org-tree";

  @Test
  void aTreeIsPublishedWholeAndReadAgain() {
    int before = get("hr", PATH).json().path("version").asInt();
    String top = "T-" + UUID.randomUUID();
    Answer done =
        publish(
            "hr",
            Map.of("code", top, "head", "E-P00001"),
            Map.of("code", top + "-team", "parent", top));
    assertThat(done.status()).as("%s", done.json()).isEqualTo(200);

    var tree = get("manager", PATH + "?minPosition=" + position()).json();
    assertThat(tree.path("version").asInt()).isEqualTo(before + 1);
    assertThat(tree.at("/units/1/parent").asString()).isEqualTo(top);
    assertThat(tree.path("publishedBy").asString()).isEqualTo("hr");
    assertThat(get("it", PATH).status()).isEqualTo(403);
  }

  @Test
  void anUnsoundTreeIsRefusedByItsRowAndChangesNothing() {
    int before = get("hr", PATH).json().path("version").asInt();
    Answer circle =
        publish("hr", Map.of("code", "A", "parent", "B"), Map.of("code", "B", "parent", "A"));
    assertThat(circle.status()).isEqualTo(400);
    assertThat(circle.text("code")).isEqualTo("impossible-value");
    assertThat(circle.json().at("/errors/0/pointer").asString()).isEqualTo("/units/0/parent");
    assertThat(circle.text("detail")).contains("A > B > A");
    assertThat(publish("hr", Map.of("code", "A", "parent", "C")).text("detail")).contains("C");
    assertThat(publish("legal", Map.of("code", "A")).status()).isEqualTo(403);
    assertThat(get("hr", PATH).json().path("version").asInt()).isEqualTo(before);
  }

  private Answer publish(String account, Map<?, ?>... units) {
    return Answer.of(
        posting(account, PATH, UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(Map.of("units", List.of(units)))
            .exchange());
  }
}
