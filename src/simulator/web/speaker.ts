import { profiles } from '../device/profile.ts';
import type { HeardTurn } from '../device/turn.ts';
import { choicesFor } from './choices.ts';
import { deviceFor, type Occasion } from './household.ts';
import { breachesOf } from './limits.ts';
import { Loudspeaker } from './loudspeaker.ts';
import { sceneAt } from './player/scene.ts';
import { type Score, silentScore } from './player/score.ts';
import { Room } from './room.ts';
import { rememberClock, type Settings, settingsForm } from './settings.ts';
import { givesAdvice } from './view/advice.ts';
import { builderView } from './view/builder.ts';
import { cardView } from './view/card.ts';
import { controlsView } from './view/controls.ts';
import { Names } from './view/names.ts';
import { noticeView } from './view/notice.ts';
import { rehearsalView } from './view/rehearsal.ts';
import { screenView } from './view/screen.ts';
import { stageView } from './view/stage.ts';
import { transcriptView } from './view/transcript.ts';
import { keepAwake } from './wakeLock.ts';

const unreachable =
  'The coach cannot be reached. Come out of the position slowly and rest, then see whether the program still runs.';

/** The smart speaker on the page: joins the room, the sound and everything that is seen. */
export class Speaker {
  readonly #names = new Names();
  readonly #notice = noticeView();
  readonly #loudspeaker = new Loudspeaker(this.#notice);
  readonly #stage = stageView(this.#names);
  readonly #controls = controlsView(
    (words) => this.say(words),
    () => this.#room.hush(),
  );
  readonly #transcript = transcriptView();
  readonly #screen = screenView((args) => this.#touch(args));
  readonly #builder = builderView();
  readonly #card = cardView();
  readonly #rehearsal = rehearsalView(() => this.#enter('own'));
  readonly settings = settingsForm((settings, changed) => this.#change(settings, changed));
  #room = this.#roomFor('own');
  #turn: HeardTurn | undefined;
  #tuned: Promise<void> | undefined;

  constructor() {
    this.#screen.fit(this.settings().profile);
  }

  /** What the coach is saying or said last. */
  get caption(): string {
    return sceneAt(this.#loudspeaker.player.score, this.#loudspeaker.player.positionMs).caption;
  }

  get microphoneOpen(): boolean {
    return this.#scene().doing === 'listening';
  }

  tell(notice: string): void {
    this.#notice(notice);
  }

  /** Somebody begins to speak or type. */
  holdBreath(): void {
    this.#room.holdBreath();
  }

  /** Nothing was said after all. */
  letGo(): void {
    this.#room.letGo();
  }

  say(words: string): void {
    this.#act((room) => room.say(words));
  }

  /** The page is being closed or loaded again. */
  leave(): void {
    this.#room.leave();
    rememberClock(this.#room.device.nowMs);
  }

  /** A rehearsal of one safety rule, from a fresh start. */
  practise(words: string): void {
    this.#enter('practice');
    this.say(`tell easy back coach ${words}`);
  }

  /** Draws this moment, and every one after it. */
  draw(): void {
    const { player, speaks } = this.#loudspeaker;
    const { sessionOpen: open, held } = this.#room;
    const scene = this.#scene();
    const { locale } = this.settings();
    this.#stage({ locale, scene, score: player.score, turn: this.#turn, open, held, spoken: speaks });
    this.#controls(choicesFor(this.#turn, scene, player.positionMs, open));
    this.#screen.follow(player.positionMs);
    this.#builder.follow(player.positionMs, player.score);
    keepAwake(open);
    requestAnimationFrame(() => this.draw());
  }

  #touch(args: readonly unknown[]): void {
    this.#act((room) => room.touch(args));
  }

  #act(act: (room: Room) => void): void {
    const room = this.#room;
    room.holdBreath();
    this.#notice('');
    this.#tuned ??= this.#loudspeaker.tune(this.settings());
    void this.#tuned.then(() => act(room));
  }

  #scene() {
    const { player } = this.#loudspeaker;
    return sceneAt(player.score, player.positionMs);
  }

  #roomFor(occasion: Occasion): Room {
    const room: Room = new Room({
      device: deviceFor(occasion, this.settings(), this.#names),
      player: this.#loudspeaker.player,
      locale: () => this.settings().locale,
      waitMs: () => profiles[this.settings().profile].waitMs,
      onTurn: (turn, score) => {
        if (room === this.#room) this.#show(turn, score, occasion);
      },
      onFailure: () => this.#notice(unreachable),
    });
    return room;
  }

  #enter(occasion: Occasion): void {
    this.#room.hush();
    this.#room = this.#roomFor(occasion);
    this.#turn = undefined;
    void this.#loudspeaker.player.play(silentScore);
    this.#card(null, false);
    this.#screen.clear();
    this.#rehearsal(occasion === 'practice');
  }

  #show(turn: HeardTurn, score: Score, occasion: Occasion): void {
    this.#transcript(turn, occasion === 'practice');
    if (occasion === 'own') rememberClock(this.#room.device.nowMs);
    if (turn.intent !== 'SessionEndedRequest' && turn.intent !== null) {
      this.#turn = turn;
      this.#card(turn.card, givesAdvice(turn));
    }
    this.#screen.show(turn);
    this.#builder.show(turn, score);
    const { screen } = profiles[this.settings().profile];
    void breachesOf(turn, screen !== undefined).then((breaches) => this.#builder.judge(breaches));
  }

  #change(settings: Settings, changed: string): void {
    if (changed === 'profile' || changed === 'locale') this.#room.device.change(settings);
    if (changed === 'profile') this.#screen.fit(settings.profile);
    if (changed !== 'voice' && changed !== 'locale' && changed !== 'clock') return;
    this.holdBreath();
    this.#tuned = this.#loudspeaker.tune(settings).then(() => this.letGo());
  }
}
