package fairwell.kernel.law.topic;

import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every topic there is. */
public final class Topics {

  private static final List<Topic> ALL =
      List.of(
          new CumulativeWithholdingTopic(),
          new BonusTaxTopic(),
          new AnnualTaxTopic(),
          new SeveranceTaxTopic(),
          new SocialInsuranceTopic(),
          new HousingFundTopic(),
          new UnemploymentTopic(),
          new SeveranceTopic(),
          new GroundsTopic(),
          new DoubleWageTopic(),
          new MedicalPeriodTopic(),
          new RetirementAgeTopic(),
          new NonCompeteTopic(),
          new ProcedureTopic(),
          new FinalWageTopic(),
          new AnnualLeaveTopic(),
          new BonusTopic(),
          HongKongTopic.severance(),
          HongKongTopic.longService(),
          new SingaporeTopics.FinalPay(),
          new SingaporeTopics.Notice(),
          new SingaporeTopics.Retrenchment(),
          new GermanTopics.Severance(),
          new GermanTopics.Notice(),
          new AnnuityTopic(),
          new SupplementaryMedicalTopic(),
          new SettlementTopic());

  private Topics() {}

  public static List<Topic> all() {
    return ALL;
  }

  public static Optional<Topic> named(String name) {
    return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
  }

  /**
   * Answers one question.
   *
   * @param jurisdiction the place whose law is asked, for example {@code CN-BJ}
   * @param asOf the day of the legal event
   * @throws Refused for a place no pack describes or the topic is not about, and whatever {@link
   *     Topic#answer} refuses
   */
  public static Calculated calculate(
      Topic topic,
      String jurisdiction,
      LocalDate asOf,
      Map<String, ? extends @Nullable Object> inputs,
      PolicyPacks packs) {
    Place place = place(jurisdiction);
    if (!packs.knows(place)) {
      throw new Refused(new ImpossibleValue("jurisdiction", "a place the policy packs describe"));
    }
    if (packs.findWording(place, "money", "currency", asOf).isEmpty()) {
      throw new Refused(new ImpossibleValue("as_of", "a day on which policy packs are in force"));
    }
    Inputs read = Inputs.of(inputs, topic.fields(), asOf);
    if (!place.country().equals(topic.country())) {
      throw new Refused(new ImpossibleValue("jurisdiction", topic.country() + " or a place in it"));
    }
    return topic.answer(read, Figures.of(packs, place, asOf));
  }

  private static Place place(String jurisdiction) {
    try {
      return new Place(jurisdiction);
    } catch (IllegalArgumentException e) {
      throw new Refused(new ImpossibleValue("jurisdiction", "a place such as CN-BJ"));
    }
  }
}
