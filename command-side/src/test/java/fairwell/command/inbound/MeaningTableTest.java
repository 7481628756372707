package fairwell.command.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.inbound.MeaningTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeaningTableTest {

  private static final Path DOCS =
      Path.of(System.getProperty("fairwell.root", ".."), "docs", "webhooks.md");

  private static final Map<Meaning, String> DONE =
      Map.of(
          Meaning.NOTED, "noted",
          Meaning.RESIGNED, "a case is opened",
          Meaning.WITHDRAWN, "the case is called off",
          Meaning.LEFT,
              "a case is opened, unless one of the person goes on, whoever opened it, or the employment has ended");

  private static final Map<Adapter, String> NAMES =
      Map.of(Adapter.FEISHU, "Feishu", Adapter.DINGTALK, "DingTalk");

  @Test
  void whatIsNotInTheTableMeansNothing() {
    assertThat(MeaningTable.of(Adapter.FEISHU, MeaningTable.FEISHU_STATUS, "7"))
        .isEqualTo(Meaning.NOTHING);
    assertThat(MeaningTable.of(Adapter.DINGTALK, MeaningTable.FEISHU_STATUS, "2"))
        .isEqualTo(Meaning.NOTHING);
    assertThat(MeaningTable.of(Adapter.FEISHU, "im.message.receive_v1", ""))
        .isEqualTo(Meaning.NOTHING);
  }

  @Test
  void theTableInTheDocsIsThisOne() throws IOException {
    List<String> listed =
        Files.readAllLines(DOCS).stream()
            .filter(line -> line.startsWith("| Feishu |") || line.startsWith("| DingTalk |"))
            .toList();

    assertThat(listed).isEqualTo(MeaningTable.ROWS.stream().map(MeaningTableTest::line).toList());
  }

  private static String line(Row row) {
    String says = row.says().isEmpty() ? "–" : "`" + row.says() + "`";
    return "| %s | `%s` | %s | %s |"
        .formatted(NAMES.get(row.adapter()), row.type(), says, DONE.get(row.meaning()));
  }
}
