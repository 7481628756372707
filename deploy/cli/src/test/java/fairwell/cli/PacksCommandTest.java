package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The validator of packs, as whoever writes a pack calls it. */
class PacksCommandTest extends CommandCalls {

  @TempDir Path folder;

  private int check(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "packs";
    arguments[1] = "check";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return call(arguments);
  }

  private void pack(String id, String from, String to, String source, String figure)
      throws IOException {
    Files.writeString(
        folder.resolve(id + ".properties"),
        """
        id = %s
        place = CN-XX
        topic = minimum-wage
        effectiveFrom = %s
        %s
        version = 1
        source = %s
        confidence = high
        figure.monthly = %s
        """
            .formatted(id, from, to.isEmpty() ? "" : "effectiveTo = " + to, source, figure));
  }

  @Test
  void soundPacksEndWithZero() throws IOException {
    pack("a", "2025-01-01", "", "notice", "2000");
    assertThat(check(folder.toString())).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString()).contains("the packs are sound");
  }

  @Test
  void everyFaultIsNamedAndEndsWithOne() throws IOException {
    pack("a", "2023-01-01", "2024-02-01", "notice", "2000");
    pack("b", "2024-01-01", "2024-12-31", "notice", "2000");
    pack("c", "2025-01-01", "", "notice", "3000");
    pack("d", "2025-01-01", "", "", "2000");
    pack("cn-bj.minimum-wage.2025", "2027-01-01", "", "notice", "3000");
    assertThat(check(folder.toString())).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString())
        .contains("UNSOURCED  d.properties  d.properties: source: missing")
        .contains("OVERLAP  b  begins on 2024-01-01, but a ends on 2024-02-01")
        .contains("GAP  c  nothing is in force from 2024-12-31 to 2024-12-31")
        .contains("JUMP  c  monthly goes from 2000 to 3000");
  }

  @Test
  void anIdOfAShippedPackIsTaken() throws IOException {
    pack("cn-bj.minimum-wage.2025", "2027-01-01", "", "notice", "3000");
    assertThat(check(folder.toString(), "--json")).isEqualTo(ExitCodes.REFUSED);
    JsonNode report = Server.JSON.readTree(out.toString());
    assertThat(report.at("/findings/0/kind").stringValue()).isEqualTo("SAME_ID");
    assertThat(report.at("/findings/0/pack").stringValue()).isEqualTo("cn-bj.minimum-wage.2025");
  }

  @Test
  void aFolderThatIsNoneIsAWrongCall() {
    assertThat(check(folder.resolve("none").toString())).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains("is not a folder");
    assertThat(check()).isEqualTo(ExitCodes.WRONG_CALL);
  }
}
