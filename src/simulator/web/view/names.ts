import type { InteractionModel } from '../../../language/interactionModel.ts';
import type { Pose } from '../player/scene.ts';

/** How the movements are called, as the interaction model of a locale tells it. */
export class Names {
  #names = new Map<string, string>();

  learn({ interactionModel }: InteractionModel): void {
    const type = interactionModel.languageModel.types.find(({ name }) => name === 'Movement');
    this.#names = new Map(type?.values.map(({ id, name }) => [id, name.value]));
  }

  of({ movement, side }: Pose): string {
    const name = this.#names.get(movement) ?? movement.replaceAll('_', ' ');
    const titled = name.charAt(0).toUpperCase() + name.slice(1);
    return side === 'right' || side === 'left' ? `${titled}, ${side} side` : titled;
  }
}
