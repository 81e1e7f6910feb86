import type { Shape } from '../../../shape';
import type { performer as en } from '../../en/parts/performer';

export const performer: Shape<typeof en> = {
  counts: {
    followers_one: '<1>{{short}}</1> Fan',
    followers_other: '<1>{{short}}</1> Fans',
    posts_one: '<1>{{short}}</1> Beitrag',
    posts_other: '<1>{{short}}</1> Beiträge',
    videos_one: '<1>{{short}}</1> Video',
    videos_other: '<1>{{short}}</1> Videos',
    photos_one: '<1>{{short}}</1> Foto',
    photos_other: '<1>{{short}}</1> Fotos',
    likes_one: '<1>{{short}}</1> Like',
    likes_other: '<1>{{short}}</1> Likes',
  },
  followFree: 'Kostenlos folgen',
  follow: 'Folgen',
  following: 'Gefolgt',
  unfollowed: 'Du folgst {{name}} nicht mehr.',
  followed: 'Du folgst {{name}}. Neues steht in deinem Feed.',
  mine: 'Das ist deine Seite, wie andere sie sehen.',
  tip: 'Trinkgeld',
  tipName: 'Trinkgeld für {{name}}',
  links: 'Links',
  tabs: { label: 'Was es gibt', all: 'Beiträge', video: 'Videos', photo: 'Fotos', album: 'Alben' },
  emptyPosts: 'Noch nichts hier',
  emptyPostsHint: 'Folge {{name}}, und der erste Beitrag kommt in deinen Feed.',
  emptyKindHint: 'Sieh dir stattdessen alle Beiträge von {{name}} an.',
  showAllPosts: 'Alle Beiträge zeigen',
  youMayLike: 'Das könnte dir gefallen',
  seeing: '{{name}}, kurz',
};
