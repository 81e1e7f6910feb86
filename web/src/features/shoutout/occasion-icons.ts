import {
  type Icon,
  IconBandage,
  IconBriefcase,
  IconCake,
  IconConfetti,
  IconDiamond,
  IconDots,
  IconFlame,
  IconHeart,
  IconHeartHandshake,
  IconSparkles,
} from '@tabler/icons-react';
import type { Occasion } from '@/lib/api/contract-shoutout';

export const occasionIcons: Record<Occasion, Icon> = {
  birthday: IconCake,
  wedding: IconDiamond,
  anniversary: IconHeart,
  thank_you: IconHeartHandshake,
  congratulations: IconConfetti,
  pep_talk: IconFlame,
  new_job: IconBriefcase,
  get_well: IconBandage,
  just_because: IconSparkles,
  other: IconDots,
};
