package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description in the repository is the one of the code; a change of the API is seen there. */
class ApiDescriptionTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("fairwell.root", ".."), "docs", "openapi.json");

  @Test
  void theFileInTheRepositoryIsUpToDate() throws Exception {
    String now = ApiDescription.json() + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, now);
    }
    assertThat(GOLDEN)
        .as("rewrite it with -Dgolden.update=true and look at the difference")
        .hasContent(now);
  }
}
