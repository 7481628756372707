package fairwell.command.paper;

import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.paper.AgreementOrder;
import fairwell.command.offboarding.paper.CertificateOrder;
import fairwell.command.offboarding.paper.SignatureOrder;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.agreement.NonCompeteDuty;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.JdbcSubjectKeys;
import fairwell.kernel.personal.MasterKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.log.personal.SealedFiles;
import fairwell.papers.signing.LocalAuthority;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** One person with a case, and papers in a folder of a test. */
public final class PaperDesk {

  public static final EmployeeId WHO = EmployeeId.ofNumber("0042");
  public static final CaseId CASE = new CaseId("C-0190c7a0-7b7e-7000-8000-000000000001");
  public static final LocalDate END = LocalDate.of(2026, 9, 30);
  public static final String EMPLOYER = "北京好聚科技有限公司";

  private static final NonCompeteDuty NO_DUTY =
      new NonCompeteDuty(NonCompeteDuty.Standing.NONE, null, null, null);

  private static final PaperSettings SETTINGS =
      new PaperSettings(
          List.of(new PaperSettings.Registered(EMPLOYER, "91110108MA01ABCD2X", "北京市海淀区 5 号")));

  private final Path folder;
  public final JdbcSubjectKeys keys;
  public final Sealer sealer;
  public final SealedFiles files;

  public PaperDesk(Path folder) {
    this.folder = folder;
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + folder.resolve("keys.db"));
    SecureRandom random = new SecureRandom();
    keys =
        new JdbcSubjectKeys(
            database,
            MasterKey.readOrCreate(folder.resolve("master.key"), random),
            random,
            InstantSource.system(),
            () -> {});
    sealer = new Sealer(keys, random);
    files = new SealedFiles(folder.resolve("papers"), sealer);
  }

  /** An authority of that name, made when it is asked for first. */
  public LocalAuthority authority(String name) {
    return authority(name, InstantSource.system());
  }

  public LocalAuthority authority(String name, InstantSource clock) {
    return LocalAuthority.readOrCreate(folder.resolve(name), new SecureRandom(), clock);
  }

  /** Papers signed by the authority of that name. */
  public KeptPapers papers(String authority) {
    return papers(new LocalSigner(authority(authority), InstantSource.system()));
  }

  KeptPapers papers(LocalSigner local) {
    return new KeptPapers(
        files, sealer, SETTINGS, local, LocalSigner.NAME, List.of(local.trusted()));
  }

  /** Papers that somebody else signs. */
  public KeptPapers papersOf(@Nullable TrustedSigner provider) {
    return new KeptPapers(
        files,
        sealer,
        SETTINGS,
        null,
        "provider",
        provider == null ? List.of() : List.of(provider));
  }

  /** What is recorded of a person of that name. */
  public EmployeeFacts facts(String name, String legalEntity) {
    return facts(name, legalEntity, "110101199003074477", "13800138000");
  }

  /** The same with that id number and phone number, or without. */
  public EmployeeFacts facts(
      String name, String legalEntity, @Nullable String idNumber, @Nullable String phone) {
    LocalDate hired = LocalDate.of(2017, 3, 13);
    List<EmployeeEvent> events = new ArrayList<>();
    events.add(
        new EmployeeHired(
            WHO,
            new FactKey("hired"),
            sealed(name, "event-1", "name"),
            idNumber == null ? null : sealed(idNumber, "event-1", "nationalId"),
            phone == null ? null : sealed(phone, "event-1", "phone"),
            hired,
            new Place("CN-BJ"),
            legalEntity,
            null,
            hired));
    events.add(
        new PositionAssigned(
            WHO, new FactKey("post"), hired, "Unit 3", "高级工程师", "P7", false, null));
    List<Recorded> stream = new ArrayList<>();
    for (EmployeeEvent event : events) {
      stream.add(
          new Recorded(
              0,
              "event-" + (stream.size() + 1),
              WHO.value(),
              stream.size(),
              Instant.EPOCH,
              event,
              Map.of()));
    }
    return EmployeeFacts.of(stream);
  }

  private PersonalText sealed(String text, String event, String field) {
    return sealer.seal(new PersonalText.Plain(WHO.value(), text), event, field);
  }

  public static About about() {
    return new About(
        CASE,
        WHO,
        "Unit 3",
        LocalDate.of(2017, 3, 13),
        CaseKind.MUTUAL,
        Ground.LCL_36_EMPLOYER_PROPOSED,
        new ActorId("hr.lin"),
        false);
  }

  public static AgreementOrder agreement(EmployeeFacts facts, Statement statement) {
    return new AgreementOrder(about(), facts, 1, END.minusDays(9), END, 2, statement, NO_DUTY);
  }

  public static CertificateOrder certificate(EmployeeFacts facts) {
    return new CertificateOrder(about(), facts, END, END);
  }

  public static SignatureOrder signature(EmployeeFacts facts, Party party, String file) {
    return new SignatureOrder(about(), facts, party, file);
  }

  /** Of a statement, whatever is still unknown in it left out. */
  public static Statement statement() {
    Terms terms =
        new Terms(
            Ground.LCL_36_EMPLOYER_PROPOSED, END, END, END, Money.cny("8000.00"), false, false);
    Statement computed =
        Settlements.compute(
            FactStream.hired("CN-BJ", "2017-03-13", "2012-07-01")
                .agreed("2017-03-13", "18000.00", "0.00")
                .facts(),
            terms,
            PolicyPacks.shipped());
    return new Statement(
        computed.place(),
        computed.legalEnd(),
        computed.ground(),
        computed.currency(),
        computed.lines(),
        List.of(),
        computed.flags(),
        computed.schedule(),
        computed.employerCost(),
        computed.reasons());
  }

  /** A case whose agreement stands like that. */
  public static Running running(Agreement agreement) {
    return CaseState.opened(about()).with(agreement);
  }
}
