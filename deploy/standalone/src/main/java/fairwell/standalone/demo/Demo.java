package fairwell.standalone.demo;

import fairwell.command.imports.ImportJob;
import fairwell.command.imports.ImportRequest;
import fairwell.command.imports.ImportState;
import fairwell.command.imports.Imports;
import fairwell.command.imports.file.FactWorkbook;
import fairwell.kernel.access.Role;
import fairwell.log.read.LogReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Fills an empty Fairwell with the demo company at the first start, before it says that it is
 * ready. Everything enters as a user's data would: a workbook through the import, and commands. A
 * start that was interrupted goes on with the next one.
 */
@Component
@ConditionalOnBooleanProperty("fairwell.demo")
class Demo implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
  private static final String PEOPLE = "people";
  private static final String DONE = "done";

  private final Imports imports;
  private final CommandGateway gateway;
  private final LogReader log;
  private final Clock clock;
  private final Path mark;
  private final int months;

  Demo(
      Imports imports,
      CommandGateway gateway,
      LogReader log,
      Clock clock,
      @Value("${fairwell.data:data}") Path data,
      @Value("${fairwell.demo-months:36}") int months) {
    this.months = months;
    this.imports = imports;
    this.gateway = gateway;
    this.log = log;
    this.clock = clock;
    this.mark = data.resolve("demo.txt");
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
    String known = Files.exists(mark) ? Files.readString(mark) : "";
    if (known.contains(DONE)) {
      return;
    }
    // The day it was begun: an interrupted start goes on with the same facts.
    LocalDate today =
        known.isBlank()
            ? LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"))
            : LocalDate.parse(known.lines().findFirst().orElseThrow());
    if (!known.contains(PEOPLE)) {
      Files.writeString(mark, today + "\n");
      company(today);
      Files.writeString(mark, today + "\n" + PEOPLE + "\n");
    }
    Map<String, Runnable> stories = new DemoStories(gateway, log, today).all();
    int told = 0;
    for (Map.Entry<String, Runnable> story : stories.entrySet()) {
      story.getValue().run();
      LOG.info("Demo company: story {} of {}: {}", ++told, stories.size(), story.getKey());
    }
    Files.writeString(mark, today + "\n" + PEOPLE + "\n" + DONE + "\n");
  }

  private void company(LocalDate today) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("fairwell-demo");
    Path workbook = folder.resolve("upload");
    try (OutputStream out = Files.newOutputStream(workbook)) {
      FactWorkbook.write(DemoCompany.facts(today, months), Locale.SIMPLIFIED_CHINESE, out);
    }
    // The same facts make another file each time; that they are known is told by their keys.
    String sha256 = sha256(workbook);
    ImportRequest request = ImportRequest.under(sha256, DemoActors.of(Role.HR), null, false);
    ImportJob job = imports.start(request, workbook, sha256);
    int shown = -1;
    while (!job.over().isDone()) {
      ImportJob.ImportStatus status = job.status();
      int percent = status.factsTotal() == 0 ? 0 : status.factsDone() * 100 / status.factsTotal();
      if (percent / 10 != shown) {
        shown = percent / 10;
        LOG.info("Demo company: {} {} %", status.state(), percent);
      }
      Thread.sleep(100);
    }
    ImportJob.ImportStatus end = job.over().join();
    if (end.state() != ImportState.COMPLETED) {
      throw new IllegalStateException(
          "the demo company was not taken: " + end + " " + job.problems());
    }
    LOG.info("Demo company: {} rows read", end.rowsRead());
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
