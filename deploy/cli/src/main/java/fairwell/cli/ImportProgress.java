package fairwell.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A bar on standard error, only where a person looks at a terminal. */
final class ImportProgress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private ImportProgress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static ImportProgress on(@Nullable Console console, boolean json) {
    boolean person = console != null && console.isTerminal() && !json;
    return new ImportProgress(
        person
            ? new ProgressBarBuilder()
                .setTaskName(FairwellCommand.text("importing"))
                .setInitialMax(-1)
                .setUpdateIntervalMillis(200)
                .build()
            : null);
  }

  void show(JsonNode state) {
    if (bar != null) {
      int total = state.path("factsTotal").asInt(0);
      bar.maxHint(total == 0 ? -1 : total);
      bar.stepTo(total == 0 ? state.path("rowsRead").asInt(0) : state.path("factsDone").asInt(0));
      bar.setExtraMessage(state.path("state").asString(""));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
